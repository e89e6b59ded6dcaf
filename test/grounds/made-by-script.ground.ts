import { pageOf } from '../support/pages.js';
import { every, type Ground } from './ground.js';

export default {
  title: 'made by createElement, with data',
  pages: { '/': pageOf(`<template>${every}</template>`) },
  prepare: () => {
    for (const written of document.querySelector('template')!.content.children) {
      const widget = document.createElement(written.localName);
      Object.assign(widget, { data: JSON.parse(written.textContent) as unknown });
      document.body.append(widget);
    }
  },
} satisfies Ground;

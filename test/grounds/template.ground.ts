import { pageOf } from '../support/pages.js';
import { every, type Ground } from './ground.js';

export default {
  title: 'content of a template',
  pages: { '/': pageOf(`<template>${every}</template>`) },
  prepare: () => {
    document.body.append(document.querySelector('template')!.content.cloneNode(true));
  },
} satisfies Ground;

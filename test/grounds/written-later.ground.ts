import { pageOf } from '../support/pages.js';
import { every, type Ground } from './ground.js';

export default {
  title: 'written by innerHTML',
  pages: { '/': pageOf(`<template>${every}</template><div id="place"></div>`) },
  prepare: () => {
    document.getElementById('place')!.innerHTML = document.querySelector('template')!.innerHTML;
  },
} satisfies Ground;

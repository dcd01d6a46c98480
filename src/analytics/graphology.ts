// graphology's measures, typed right: they are CommonJS functions whose types tell of a default export that is not there.
import { createRequire } from 'node:module';
import type louvainTypes from 'graphology-communities-louvain';
import type forceAtlas2Types from 'graphology-layout-forceatlas2';
import type pageRankTypes from 'graphology-metrics/centrality/pagerank.js';

const require = createRequire(import.meta.url);

export const louvain: (typeof louvainTypes)['default'] = require('graphology-communities-louvain');
export const forceAtlas2: (typeof forceAtlas2Types)['default'] = require('graphology-layout-forceatlas2');
export const pageRank: (typeof pageRankTypes)['default'] = require('graphology-metrics/centrality/pagerank');

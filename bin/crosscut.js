#!/usr/bin/env node
import '../dist/api/src/main.js';

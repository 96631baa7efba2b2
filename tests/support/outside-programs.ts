/** Where .ci/run puts programs of others that are too large, too new or in another language for package.json. */
export const outsideFolder = 'tests/.artefacts/outside';

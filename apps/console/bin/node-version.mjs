// Imported first by every entry: says plainly what is wrong before newer syntax or packages can fail.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `Brugpunt needs Node.js 20.19 or newer; this is ${process.version}.\n` +
      `Install a newer one from https://nodejs.org and run the command again.\n`,
  );
  process.exit(1);
}

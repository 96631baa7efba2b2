import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const listed = (folder) => (existsSync(folder) ? readdirSync(folder).map((name) => path.join(folder, name)) : []);

/** The major version of the Java in `home`, from its release file; null when there is none. */
const majorOf = (home) => {
  const release = path.join(home, 'release');
  if (!existsSync(release) || !existsSync(path.join(home, 'bin/java'))) return null;
  const version = /JAVA_VERSION="(\d+)/.exec(readFileSync(release, 'utf8'));
  return version ? Number(version[1]) : null;
};

const homeOfPath = () => {
  const { stderr } = spawnSync('java', ['-XshowSettings:properties', '-version'], { encoding: 'utf8' });
  return /java\.home = (.*)/.exec(stderr ?? '')?.[1].trim();
};

/** Every Java on this machine: { home, major, compiles }, lowest version first. */
export const findJavas = (extraHomes = []) => {
  const homes = [
    process.env.JAVA_HOME,
    homeOfPath(),
    ...extraHomes,
    ...listed('/usr/lib/jvm'),
    ...listed('/opt'),
    ...listed('/Library/Java/JavaVirtualMachines').map((jdk) => `${jdk}/Contents/Home`),
  ];
  return [...new Set(homes.filter(Boolean))]
    .map((home) => ({ home, major: majorOf(home), compiles: existsSync(path.join(home, 'bin/javac')) }))
    .filter(({ major }) => major !== null)
    .sort((a, b) => a.major - b.major);
};

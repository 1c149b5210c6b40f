/** What `npm start` says in the terminal. */
export const start = {
  waitingForBuild: 'Another start is building; waiting for it…',
  building: 'Building (once after each change of the sources, about a minute)…',
  built: 'Built in {seconds} s.',
  waitingForFolder: 'Another start is preparing {folder}; waiting for it…',
  migrated: '{path} was brought to this version. A copy from before lies in {copy}.',
  loadingDemo: 'Loading the demo desk…',
  demoLoaded: 'The demo desk is loaded. SAYSO_DEMO=off leaves it out of a new desk.',
  olderAnalyses:
    '{count, plural, one {# article was} other {# articles were}} read by an older engine. npm run -s sayso -- reanalyse says what the new one would change.',
  demoFailed: 'The demo desk could not be loaded; the desk works without it. The next start tries again.',
  ready: 'Sayso is at {address}',
  setUp: 'Nobody has an account yet. Open this to make the first (works once, for a day): {link}',
  openHost:
    'HOST={host} lets other machines reach the sign-in page: put https in front of it, or passwords travel in the clear.',
  askedWhileStarting: '{method} {path} came before Sayso was ready: told to come again, nothing was saved.',
  starting: 'Sayso is starting. This page comes again by itself.',
  refused: {
    PORT: 'PORT={value} is no port: set a number from 0 to 65535, or leave it out for 3000.',
    HOST: 'HOST={value} is no address to listen on: leave it out for 127.0.0.1.',
    SAYSO_DATA: 'SAYSO_DATA={value} is no folder.',
    SAYSO_URL:
      'SAYSO_URL={value} is no web address: set it as people type it, like https://sayso.example.org, or leave it out.',
    SAYSO_DEMO: 'SAYSO_DEMO={value} is neither “on” nor “off”.',
    port_in_use:
      'Port {port} on {host} is in use, perhaps by a Sayso that runs already: stop that one, or choose another port with PORT=3001 npm start.',
    port_forbidden: 'Port {port} may not be opened by this account: choose one from 1024 on, like PORT=3000.',
    host_unknown: 'HOST={host} is no address of this machine: leave it out for 127.0.0.1.',
    not_a_folder:
      '{path} cannot be used as the data folder: point SAYSO_DATA at a folder that you may write in.',
    not_writable:
      '{path} cannot be written: give this account the right to, or point SAYSO_DATA at a folder that you may write in.',
    not_sayso:
      '{path} is no Sayso database, and nothing was changed in it: move it away, or point SAYSO_DATA at another folder.',
    only_log:
      '{path}-wal holds the last changes of a {path} that is not there: move it to where that file is now, or put that file back. Nothing was changed.',
    damaged_file:
      '{path} is damaged, and nothing was changed in it: put a copy from backups/ in its place, without the {path}-wal that lies there (the README says how), or point SAYSO_DATA at another folder.',
    newer_version:
      '{path} was written by a newer Sayso (its data has version {found}, this one knows {known}), and nothing was changed in it: update Sayso, or point SAYSO_DATA at another folder.',
    in_use: 'Another Sayso runs from this folder on an older build: stop it, then start again.',
    build_failed: 'The build failed, and says why above.',
  },
};

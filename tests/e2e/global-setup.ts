import { installedElectronRuntime } from '../../scripts/electron-runtime.mjs';
import { setup } from '../helpers/built-application.ts';

/** Builds what is stale, and says which shell is not tested here. */
export default (): void => {
  if (!installedElectronRuntime())
    console.warn('SKIPPED: every spec on the Electron shell, because this machine has no Electron runtime.');
  setup();
};

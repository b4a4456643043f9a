import { dirname, resolve } from 'node:path';
import { findProject, type Project, readProject } from './find-config.ts';

export interface ProjectFinderOptions {
  /** Paths that are written without one count from here. */
  readonly cwd: string;
  /** The configuration of all documents; the nearest one above each unless told. */
  readonly configPath?: string;
}

/** Each folder's configuration is looked for once, and each configuration read once. */
export function createProjectFinder({ cwd, configPath }: ProjectFinderOptions): (path: string) => Promise<Project> {
  const given = configPath === undefined ? null : readProject(resolve(cwd, configPath));
  // where it fails, it is told when the first draft asks for it
  given?.catch(() => {});
  const found = new Map<string, Promise<Project>>();
  return (path) => {
    if (given) return given;
    const folder = path === '-' ? cwd : dirname(resolve(cwd, path));
    const project = found.get(folder) ?? findProject(folder);
    found.set(folder, project);
    return project;
  };
}

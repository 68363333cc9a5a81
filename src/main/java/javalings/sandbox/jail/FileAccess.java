package javalings.sandbox.jail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The rights of a jailed process on a file, or on everything below a folder.
 *
 * @param rights bits of Landlock's {@code LANDLOCK_ACCESS_FS_*}
 */
record FileAccess(Path path, long rights) {

  private static final long EXECUTE = 1;
  private static final long WRITE = 1 << 1;
  private static final long READ = 1 << 2;
  private static final long LIST = 1 << 3;

  /** Deletes, makes folders, files and links, moves, and cuts; no devices, sockets or pipes. */
  private static final long CHANGE = 1 << 4 | 1 << 5 | 1 << 7 | 1 << 8 | 1 << 12 | 1 << 14;

  /** Rights of a file; only a folder can be listed. */
  long rightsOfFile() {
    return rights & ~LIST;
  }

  /** All rights on ordinary files in a folder of its own. */
  static FileAccess ofOwn(Path folder) {
    return new FileAccess(folder, READ | WRITE | LIST | CHANGE);
  }

  /**
   * All that a Java virtual machine needs: its own files, the C library, a source of randomness,
   * and the given files.
   */
  static List<FileAccess> ofJava(Path javaHome, List<Path> readable) {
    var all = new ArrayList<FileAccess>();
    all.add(new FileAccess(javaHome, EXECUTE | READ | LIST));
    for (var libraries : List.of("/lib", "/lib64", "/usr/lib", "/usr/lib64")) {
      all.add(new FileAccess(Path.of(libraries), EXECUTE | READ));
    }
    for (var file : List.of("/etc/ld.so.cache", "/etc/localtime", "/dev/urandom", "/dev/random")) {
      all.add(new FileAccess(Path.of(file), READ));
    }
    all.add(new FileAccess(Path.of("/dev/null"), READ | WRITE));
    readable.forEach(path -> all.add(new FileAccess(path, READ | LIST)));
    return all;
  }
}

// expect: checks-fail the_first_failure_is_the_one_to_tell
// A backup writes to a disk. When the disk is full, writing fails, and after that closing fails as
// well. The log says "cannot close". For three weeks, people have been looking for a broken disk.
class Resources3 {

  interface Disk extends AutoCloseable {
    void write(String block);

    @Override
    void close();
  }

  /**
   * Writes all blocks and closes the disk. If something fails, the caller hears what came first;
   * what failed after that is attached to it.
   */
  static void backup(Disk disk, String... blocks) {
    IllegalStateException first = null;
    try {
      for (var block : blocks) {
        disk.write(block);
      }
    } catch (IllegalStateException e) {
      first = e;
      throw e;
    } finally {
      try {
        disk.close();
      } catch (IllegalStateException e) {
        if (first == null) {
          throw e;
        }
        first.addSuppressed(e);
      }
    }
  }
}

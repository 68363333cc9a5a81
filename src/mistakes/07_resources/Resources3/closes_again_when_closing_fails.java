// expect: checks-fail it_is_closed_once_in_any_case
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
    try {
      for (var block : blocks) {
        disk.write(block);
      }
      disk.close();
    } catch (RuntimeException e) {
      try {
        disk.close();
      } catch (RuntimeException second) {
        if (second != e) {
          e.addSuppressed(second);
        }
      }
      throw e;
    }
  }
}

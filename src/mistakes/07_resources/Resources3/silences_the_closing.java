// expect: checks-fail a_disk_that_cannot_be_closed_is_a_failure
class Resources3 {

  interface Disk extends AutoCloseable {
    void write(String block);

    @Override
    void close();
  }

  static void backup(Disk disk, String... blocks) {
    try {
      for (var block : blocks) {
        disk.write(block);
      }
    } finally {
      try {
        disk.close();
      } catch (RuntimeException e) {
        System.out.println("cannot close");
      }
    }
  }
}

// expect: checks-fail it_is_closed_once_in_any_case
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
    } catch (IllegalStateException first) {
      try {
        disk.close();
      } catch (RuntimeException second) {
        first.addSuppressed(second);
      }
      throw first;
    }
    disk.close();
  }
}

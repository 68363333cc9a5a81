class Resources3 {

  interface Disk extends AutoCloseable {
    void write(String block);

    @Override
    void close();
  }
  static void backup(Disk disk, String... blocks) {
    RuntimeException first = null;
    try {
      for (var block : blocks) {
        disk.write(block);
      }
    } catch (RuntimeException e) {
      first = e;
    }
    try {
      disk.close();
    } catch (RuntimeException e) {
      if (first == null) {
        throw e;
      }
      first.addSuppressed(e);
    }
    if (first != null) {
      throw first;
    }
  }
}

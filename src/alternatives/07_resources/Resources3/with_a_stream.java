import java.util.Arrays;

class Resources3 {

  interface Disk extends AutoCloseable {
    void write(String block);

    @Override
    void close();
  }
  static void backup(Disk disk, String... blocks) {
    try (var mine = disk) {
      Arrays.stream(blocks).forEach(mine::write);
    }
  }
}

// expect: checks-fail a_failure_reaches_the_caller
import java.io.IOException;
import java.util.List;

class Errors5 {

  interface Disk {
    long size(String file) throws IOException;
  }

  static long total(Disk disk, List<String> files) throws IOException {
    return files.stream().mapToLong(file -> sizeOf(disk, file)).sum();
  }

  private static long sizeOf(Disk disk, String file) {
    try {
      return disk.size(file);
    } catch (IOException e) {
      return 0;
    }
  }
}

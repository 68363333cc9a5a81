import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

class Errors5 {

  interface Disk {
    long size(String file) throws IOException;
  }
  static long total(Disk disk, List<String> files) throws IOException {
    try {
      return files.stream().mapToLong(file -> size(disk, file)).sum();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static long size(Disk disk, String file) {
    try {
      return disk.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

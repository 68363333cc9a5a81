import java.io.IOException;
import java.util.List;
class Errors5 {

  interface Disk {
    long size(String file) throws IOException;
  }
  static long total(Disk disk, List<String> files) throws IOException {
    if (files.isEmpty()) {
      return 0;
    }
    return disk.size(files.getFirst()) + total(disk, files.subList(1, files.size()));
  }
}

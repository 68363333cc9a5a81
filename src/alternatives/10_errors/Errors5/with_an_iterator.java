import java.io.IOException;
import java.util.List;
class Errors5 {

  interface Disk {
    long size(String file) throws IOException;
  }
  static long total(Disk disk, List<String> files) throws IOException {
    long total = 0;
    var rest = files.iterator();
    while (rest.hasNext()) {
      total = Math.addExact(total, disk.size(rest.next()));
    }
    return total;
  }
}

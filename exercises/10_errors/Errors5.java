import java.io.IOException;
import java.util.List;

// The size of a backup is the sum of its files' sizes. Asking for a size may fail, and a lambda may
// not throw that: this does not compile. The caller is prepared for an IOException, though.
class Errors5 {

  interface Disk {
    long size(String file) throws IOException;
  }

  /** The sum of all sizes; what goes wrong with one of the files reaches the caller. */
  static long total(Disk disk, List<String> files) throws IOException {
    // TODO: The exception cannot leave the lambda as it is. What else could do the adding up?
    return files.stream().mapToLong(file -> disk.size(file)).sum();
  }
}

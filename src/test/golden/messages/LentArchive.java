import java.util.List;
import javalings.own.Borrowed;

class LentArchive {
  interface Archive {
    String open(String name);
  }

  static String read(Archive archive) {
    return archive.open("bills");
  }

  static String first(@Borrowed Archive archive) {
    return read(archive);
  }

  static List<Archive> all(@Borrowed Archive archive) {
    return List.of(archive);
  }

  static Object any(@Borrowed Archive archive) {
    return archive;
  }
}

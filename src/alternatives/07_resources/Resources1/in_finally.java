import java.util.List;
import javalings.own.Mut;
class Resources1 {

  interface Sheet extends AutoCloseable {
    @Mut
    void write(String line);

    @Override
    void close();
  }

  interface Folder {
    Sheet open(String name);
  }
  static void export(Folder folder, List<String> invoices) {
    var sheet = folder.open("invoices");
    try {
      for (int i = 0; i < invoices.size(); i++) {
        sheet.write(invoices.get(i));
      }
    } finally {
      sheet.close();
    }
  }
}

// expect: breaks-rules null
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
    Sheet sheet = null;
    try {
      sheet = folder.open("invoices");
      for (var invoice : invoices) {
        sheet.write(invoice);
      }
    } finally {
      sheet.close();
    }
  }
}

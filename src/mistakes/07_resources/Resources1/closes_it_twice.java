// expect: breaks-rules E0382
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
    try (var sheet = folder.open("invoices")) {
      for (var invoice : invoices) {
        sheet.write(invoice);
      }
      sheet.close();
    }
  }
}

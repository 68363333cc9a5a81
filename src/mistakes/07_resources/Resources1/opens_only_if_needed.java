// expect: checks-fail an_empty_sheet_is_closed_too
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
    if (invoices.isEmpty()) {
      return;
    }
    try (var sheet = folder.open("invoices")) {
      for (var invoice : invoices) {
        sheet.write(invoice);
      }
    }
  }
}

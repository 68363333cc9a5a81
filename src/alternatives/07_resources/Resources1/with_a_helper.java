import java.util.List;
import javalings.own.BorrowedMut;
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
    try (Sheet sheet = folder.open("invoices")) {
      writeAll(sheet, invoices);
    }
  }

  private static void writeAll(@BorrowedMut Sheet sheet, List<String> invoices) {
    var rest = invoices.iterator();
    while (rest.hasNext()) {
      sheet.write(rest.next());
    }
  }
}

// expect: checks-fail a_sheet_that_cannot_be_closed_is_closed_once
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
      for (var invoice : invoices) {
        sheet.write(invoice);
      }
    } finally {
      try {
        sheet.close();
      } catch (IllegalStateException e) {
        System.out.println("could not close");
      }
    }
  }
}

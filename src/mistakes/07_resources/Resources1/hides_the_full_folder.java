// expect: checks-fail a_folder_that_is_full_has_nothing_to_close
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
    } catch (IllegalStateException e) {
      System.out.println("try again later");
    }
  }
}

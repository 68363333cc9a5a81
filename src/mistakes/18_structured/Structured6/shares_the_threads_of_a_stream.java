// expect: checks-fail so_do_twenty
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javalings.own.Borrowed;
import javalings.own.BorrowedMut;
import javalings.own.Move;
import javalings.own.Mut;
class Structured6 {

  @Move
  static final class Manuscript {
    private final StringBuilder text;

    Manuscript(String text) {
      this.text = new StringBuilder(text);
    }

    String text() {
      return text.toString();
    }

    @Mut
    void note(String remark) {
      text.append(" [").append(remark).append(']');
    }
  }

  interface Reader {
    String read(@Borrowed Manuscript manuscript) throws Exception;
  }
  static void proofread(@BorrowedMut Manuscript manuscript, List<Reader> readers) throws Exception {
    var all = readers.parallelStream().map(r -> { try { return r.read(manuscript); } catch (Exception e) { throw new IllegalStateException(e); } }).toList();
    all.forEach(manuscript::note);
  }
}

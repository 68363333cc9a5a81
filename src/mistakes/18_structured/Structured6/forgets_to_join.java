// expect: checks-fail the_notes_are_in_the_order_of_the_readers
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.StructuredTaskScope.Subtask;
import java.util.concurrent.StructuredTaskScope;
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
    var remarks = new ArrayList<Subtask<String>>();
    try (var scope = StructuredTaskScope.open()) {
      for (var reader : readers) {
        remarks.add(scope.fork(() -> reader.read(manuscript)));
      }
    }
    for (var remark : remarks) {
      manuscript.note(remark.get());
    }
  }
}

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javalings.own.Borrowed;
import javalings.own.BorrowedMut;
import javalings.own.Move;
import javalings.own.Mut;

// A manuscript is lent to several readers, who read it at the same time. What they remark is then
// noted in it. Some readers have found the notes of others in the middle of a sentence.
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
    /** Reads the manuscript, and says what is to be noted. */
    String read(@Borrowed Manuscript manuscript) throws Exception;
  }

  /**
   * Lets all readers read at the same time, and then notes their remarks, in the order of the
   * readers. If a reader fails, this throws. Either way, nobody reads any more when it is over.
   */
  static void proofread(@BorrowedMut Manuscript manuscript, List<Reader> readers) throws Exception {
    var remarks = new ArrayList<Future<String>>();
    // TODO: These threads may read for as long as they like. What would end before the notes begin?
    var threads = Executors.newVirtualThreadPerTaskExecutor();
    for (var reader : readers) {
      remarks.add(threads.submit(() -> reader.read(manuscript)));
    }
    for (var remark : remarks) {
      manuscript.note(remark.get());
    }
  }
}

import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class CallbackGetsSelf {
  @Move static final class Button {
    ArrayList<Consumer<@BorrowedMut Button>> handlers = new ArrayList<>(); int clicks;
    @Mut void click() {
      for (Consumer<@BorrowedMut Button> h : handlers) {
        h.accept(this); // ERROR E0502
      }
    }
  }
}

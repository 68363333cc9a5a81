import javalings.own.Borrowed;
import javalings.own.BorrowedMut;
import javalings.own.From;
import javalings.own.Move;
import javalings.own.Mut;
class Lifetimes2 {

  @Move
  static final class Theme {
    private String colour;

    Theme(String colour) {
      this.colour = colour;
    }

    @Mut
    void paint(String other) {
      colour = other;
    }

    String colour() {
      return colour;
    }
  }
  @Borrowed
  @From({"standard", "own"})
  static Theme choose(@Borrowed Theme own, @Borrowed Theme standard) {
    return own.colour().isBlank() ? standard : own;
  }
  static String change(@Borrowed Theme own, @BorrowedMut Theme standard) {
    var line = choose(own, standard).colour() + " instead of ";
    standard.paint("grey");
    return line + standard.colour();
  }
}

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
  @From({"own", "standard"})
  static Theme choose(@Borrowed Theme own, @Borrowed Theme standard) {
    if (own.colour().isBlank()) {
      return standard;
    }
    return own;
  }
  static String change(@Borrowed Theme own, @BorrowedMut Theme standard) {
    var theme = choose(own, standard);
    String colour = theme.colour();
    standard.paint("grey");
    return String.join(" instead of ", colour, standard.colour());
  }
}

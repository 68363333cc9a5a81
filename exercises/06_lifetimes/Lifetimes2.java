import javalings.own.Borrowed;
import javalings.own.BorrowedMut;
import javalings.own.From;
import javalings.own.Move;
import javalings.own.Mut;

// An editor shows the user's theme, or the standard one for those who have none. When the standard
// is greyed out during a change, some users see grey, too.
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

  // TODO: From which of the two does the result come? Say it, and see what follows from it.
  @Borrowed
  @From("own")
  static Theme choose(@Borrowed Theme own, @Borrowed Theme standard) {
    return own.colour().isBlank() ? standard : own;
  }

  /** Greys the standard theme out, and returns a line such as "blue instead of grey". */
  static String change(@Borrowed Theme own, @BorrowedMut Theme standard) {
    var theme = choose(own, standard);
    standard.paint("grey");
    return theme.colour() + " instead of " + standard.colour();
  }
}

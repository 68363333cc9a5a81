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

  // Either of the two may come out, so both have to stay as they are while the result is in use.
  @Borrowed
  @From({"own", "standard"})
  static Theme choose(@Borrowed Theme own, @Borrowed Theme standard) {
    return own.colour().isBlank() ? standard : own;
  }

  /** Greys the standard theme out, and returns a line such as "blue instead of grey". */
  static String change(@Borrowed Theme own, @BorrowedMut Theme standard) {
    // The chosen theme may be the standard one. Its colour is read before that is changed; after
    // that nobody needs the borrow, so it has ended.
    var colour = choose(own, standard).colour();
    standard.paint("grey");
    return colour + " instead of " + standard.colour();
  }
}

import java.util.List;
import javalings.own.Move;
import javalings.own.Mut;

// A depot offers its parcels to the vans. A van takes a parcel over, or its driver hands it back,
// sometimes in a stronger box. Some customers get a box with nothing in it.
class Moves4 {

  @Move
  static final class Parcel {
    private final StringBuilder label = new StringBuilder();

    Parcel(String address) {
      label.append(address);
    }

    @Mut
    void note(String text) {
      label.append("; ").append(text);
    }

    String label() {
      return label.toString();
    }
  }

  /** The words of a driver to a parcel. */
  @Move
  sealed interface Answer {
    record Loaded() implements Answer {}

    /** There is no room: the parcel is yours again, perhaps in another box. */
    record Refused(Parcel parcel) implements Answer {}
  }

  interface Van {
    Answer load(Parcel parcel);
  }

  interface Shelf {
    void store(Parcel parcel);
  }

  /** Offers a parcel to one van after the other. A parcel that fits nowhere goes on the shelf. */
  static void ship(Parcel parcel, List<Van> vans, Shelf shelf) {
    // TODO: A van was given the parcel and refuses it. Where is the parcel now?
    for (var van : vans) {
      if (van.load(parcel) instanceof Answer.Loaded) {
        return;
      }
    }
    shelf.store(parcel);
  }
}

import java.util.ArrayList;
import java.util.List;

// Parcels are tracked: each time one is seen somewhere, that is noted, so that a customer can see
// the way it took. But the way shown is always the same place, three or four times.
class Values5 {

  record Parcel(String number, int grams, String place) {

    // A "wither": it changes nothing and makes a new value that differs in one component. All that
    // was noted before stays as it was.
    Parcel seenIn(String newPlace) {
      return new Parcel(number, grams, newPlace);
    }

    @Override
    public String toString() {
      return number + " (" + grams + " g) in " + place;
    }
  }

  private final List<Parcel> way = new ArrayList<>();
  private Parcel parcel;

  Values5(String number, int grams, String place) {
    parcel = new Parcel(number, grams, place);
    way.add(parcel);
  }

  void seenIn(String place) {
    // The only thing that changes is which value we call the current one.
    parcel = parcel.seenIn(place);
    way.add(parcel);
  }

  /** The way so far, such as "R7 (250 g) in Bern", oldest first. */
  List<String> way() {
    return way.stream().map(Parcel::toString).toList();
  }
}

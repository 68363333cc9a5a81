// expect: checks-fail a_parcel_never_changes
import java.util.ArrayList;
import java.util.List;

// Parcels are tracked: each time one is seen somewhere, that is noted, so that a customer can see
// the way it took. But the way shown is always the same place, three or four times.
class Values5 {

  // TODO: What is noted changes later on. A parcel in another place should be another value.
  static final class Parcel {
    private final String number;
    private final int grams;
    private final Place place = new Place();

    Parcel(String number, int grams, String place) {
      this.number = number;
      this.grams = grams;
      this.place.name = place;
    }

    void seenIn(String place) {
      this.place.name = place;
    }

    @Override
    public String toString() {
      return number + " (" + grams + " g) in " + place.name;
    }
  }

  static final class Place {
    private String name;
  }

  private final List<Parcel> way = new ArrayList<>();
  private Parcel parcel;

  Values5(String number, int grams, String place) {
    parcel = new Parcel(number, grams, place);
    way.add(parcel);
  }

  void seenIn(String place) {
    parcel = new Parcel(parcel.number, parcel.grams, place);
    way.add(parcel);
  }

  /** The way so far, such as "R7 (250 g) in Bern", oldest first. */
  List<String> way() {
    return way.stream().map(Parcel::toString).toList();
  }
}

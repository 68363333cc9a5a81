// expect: checks-fail remembers_every_place
import java.util.ArrayList;
import java.util.List;

class Values5 {

  record Parcel(String number, int grams, String place) {

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
    parcel.seenIn(place);
    way.add(parcel);
  }

  List<String> way() {
    return way.stream().map(Parcel::toString).toList();
  }
}

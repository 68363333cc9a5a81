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

  Values5(String number, int grams, String place) {
    way.add(new Parcel(number, grams, place));
  }

  void seenIn(String place) {
    way.add(way.getLast().seenIn(place));
  }
  List<String> way() {
    return way.stream().map(Parcel::toString).toList();
  }
}

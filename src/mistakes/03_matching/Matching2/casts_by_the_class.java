// expect: checks-fail takes_apart_without_a_cast
class Matching2 {

  sealed interface Message {
    record Reading(String room, int degrees) implements Message {}

    record Battery(String room, int percent) implements Message {}

    record Silent(String room) implements Message {}
  }
  static String show(Message message) {
    return switch (message) {
      case Message.Reading(var room, var degrees) when degrees <= 3 || degrees >= 50 ->
          "ALARM " + room + ": " + degrees + " degrees";
      case Message.Reading(var room, var degrees) -> room + ": " + degrees + " degrees";
      case Message.Battery _ -> battery(message);
      case Message.Silent(var room) -> "no word from " + room;
    };
  }

  private static String battery(Message message) {
    var battery = Message.Battery.class.cast(message);
    return "battery in " + battery.room() + (battery.percent() < 10 ? ": " + battery.percent() + "%" : "");
  }
}

class Matching2 {

  sealed interface Message {
    record Reading(String room, int degrees) implements Message {}

    record Battery(String room, int percent) implements Message {}

    record Silent(String room) implements Message {}
  }
  static String show(Message message) {
    return switch (message) {
      case Message.Reading reading -> {
        var plain = reading.room() + ": " + reading.degrees() + " degrees";
        yield reading.degrees() > 3 && reading.degrees() < 50 ? plain : "ALARM " + plain;
      }
      case Message.Battery battery ->
          "battery in " + battery.room() + (battery.percent() < 10 ? ": " + battery.percent() + "%" : "");
      case Message.Silent silent -> "no word from " + silent.room();
    };
  }
}

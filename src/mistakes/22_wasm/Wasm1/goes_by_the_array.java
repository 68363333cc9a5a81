// expect: checks-fail arrays_may_be_longer_than_the_picture
class Wasm1 {

  static void blur(byte[] picture, byte[] out, int width, int height) {
    height = out.length / 4 / Math.max(1, width);
    for (var y = 0; y < height; y++) {
      for (var x = 0; x < width; x++) {
        var at = (y * width + x) * 4;
        for (var colour = 0; colour < 3; colour++) {
          out[at + colour] = (byte) mean(picture, width, height, x, y, colour);
        }
        out[at + 3] = picture[at + 3];
      }
    }
  }

  private static int mean(byte[] picture, int width, int height, int x, int y, int colour) {
    var sum = 0;
    var count = 0;
    for (var row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
      for (var column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
        sum += picture[(row * width + column) * 4 + colour] & 0xFF;
        count++;
      }
    }
    return sum / count;
  }
}

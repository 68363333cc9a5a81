import java.util.Arrays;

class Wasm1 {

  static void blur(byte[] picture, byte[] out, int width, int height) {
    var sums = new int[4];
    for (var i = 0; i < width * height; i++) {
      Arrays.fill(sums, 0);
      var count = 0;
      for (var dy = -1; dy <= 1; dy++) {
        for (var dx = -1; dx <= 1; dx++) {
          var x = i % width + dx;
          var y = i / width + dy;
          if (x < 0 || y < 0 || x >= width || y >= height) {
            continue;
          }
          count++;
          for (var colour = 0; colour < 3; colour++) {
            var value = picture[(y * width + x) * 4 + colour];
            sums[colour] += value < 0 ? value + 256 : value;
          }
        }
      }
      for (var colour = 0; colour < 3; colour++) {
        out[i * 4 + colour] = (byte) (sums[colour] / count);
      }
      out[i * 4 + 3] = picture[i * 4 + 3];
    }
  }
}

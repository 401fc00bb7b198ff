// Naive Bayes: written digits, the chance of ink in each pixel of each digit, and what the classifier takes digits for.
// Digits and predictions are made up.
import { showImages } from "d2l-plot";
import { digit, picture } from "../_pictures.ts";
import { Random } from "../_random.ts";

const folder = "output/book/appendix-mathematics-for-deep-learning/naive-bayes";
const random = new Random(10);
const black = (value: number) => digit(value, random).map((row) => row.map(Math.round));

const labels = [5, 0, 4, 1, 9, 2, 1, 3, 1, 4, 3, 5, 3, 6, 1, 7, 2, 8];
showImages(labels.map(black), 2, 9).save(`${folder}-digits.svg`);

const chances = Array.from({ length: 10 }, (_, value) => {
  const seen = Array.from({ length: 20 }, () => black(value));
  return picture(28, 28, (row, column) => {
    const count = seen.filter((image) => image[row]?.[column] === 1).length;
    return (count + 1) / (seen.length + 2);
  });
});
showImages(chances, 2, 5).save(`${folder}-probabilities.svg`);

const tested = [7, 2, 1, 0, 4, 1, 4, 9, 5, 9, 0, 6, 9, 0, 1, 5, 9, 7];
const predicted = [7, 2, 1, 0, 4, 1, 4, 9, 4, 9, 0, 6, 9, 0, 1, 5, 9, 7];
showImages(tested.map(black), 2, 9, { titles: predicted.map(String) }).save(
  `${folder}-predictions.svg`,
);

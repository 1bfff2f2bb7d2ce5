export { glob } from 'tinyglobby';

// What eslint checks YAML by: the recommended rules of the plugin.
import yml from 'eslint-plugin-yml';

export default yml.configs['flat/recommended'];
